package app;

public class Map {}
