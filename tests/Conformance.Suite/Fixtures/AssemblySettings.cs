// 64 is the ceiling of workers; the run's own gate lets as many through as Run:Workers says, alike in every runner.
[assembly: NUnit.Framework.LevelOfParallelism(64)]
[assembly: NUnit.Framework.Parallelizable(NUnit.Framework.ParallelScope.All)]
