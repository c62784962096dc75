package app;

public class Shared {}
