package app;

public class Void {}
