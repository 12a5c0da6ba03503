using BenchmarkDotNet.Running;
using Intranet.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(StepFunctionBenchmarks).Assembly).Run(args);
