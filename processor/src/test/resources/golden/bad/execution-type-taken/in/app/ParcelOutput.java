package app;

class ParcelOutput {}
