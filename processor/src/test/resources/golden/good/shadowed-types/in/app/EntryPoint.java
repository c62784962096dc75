package app;

public class EntryPoint {}
