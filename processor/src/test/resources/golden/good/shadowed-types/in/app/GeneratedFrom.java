package app;

public class GeneratedFrom {}
