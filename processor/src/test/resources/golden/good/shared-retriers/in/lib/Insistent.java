package lib;

import io.github.stepmark.*;

@Retry(errors = Errors.ALL, backoffRate = 1)
public @interface Insistent {}
