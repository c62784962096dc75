package app;

/** An error of the package. */
class Busy extends RuntimeException {
  private static final long serialVersionUID = 1;
}
