package app;

import io.github.stepmark.*;

record OpenOutput(String id) {}
