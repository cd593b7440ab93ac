"""One small pure function a question: facts and a provision in, a verdict out."""
