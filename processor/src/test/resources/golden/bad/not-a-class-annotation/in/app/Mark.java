package app;

import io.github.stepmark.*;

@StateMachine
@interface Mark {}
