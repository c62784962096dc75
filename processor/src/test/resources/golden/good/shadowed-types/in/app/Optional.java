package app;

public class Optional {}
