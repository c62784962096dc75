package app;

public class PayloadReader {}
