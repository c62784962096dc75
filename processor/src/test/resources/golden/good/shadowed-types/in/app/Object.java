package app;

public class Object {}
