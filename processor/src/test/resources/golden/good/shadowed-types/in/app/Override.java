package app;

public class Override {}
