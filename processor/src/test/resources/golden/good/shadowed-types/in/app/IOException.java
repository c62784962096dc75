package app;

public class IOException {}
