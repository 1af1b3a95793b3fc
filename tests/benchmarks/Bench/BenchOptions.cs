namespace Conformance.Benchmarks;

/// <summary>What to measure.</summary>
internal sealed record BenchOptions
{
    public const string Usage = """
        ./run.sh bench [--quick] [--rounds N] [--without newman|memory]
          measures the suite as a whole process against a bare HttpClient program and newman; writes reports/bench.json; exit 1 when a bound is missed
          --quick      medians of 3, without newman, and memory at 5,000 cases only
          --rounds N   medians of N (default 5)
          --without P  leaves a part out; may come again
        """;

    public int Rounds { get; private init; } = 5;

    public bool IsQuick { get; private init; }

    public IReadOnlyList<string> Without { get; private init; } = [];

    /// <returns>Null when they cannot be understood.</returns>
    public static BenchOptions? Read(IReadOnlyList<string> arguments)
    {
        var options = new BenchOptions();
        for (var i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--quick":
                    options = options with { IsQuick = true, Rounds = 3, Without = [.. options.Without, "newman"] };
                    break;
                case "--rounds" when i + 1 < arguments.Count && int.TryParse(arguments[i + 1], out var rounds) && rounds > 0:
                    options = options with { Rounds = rounds };
                    i++;
                    break;
                case "--without" when i + 1 < arguments.Count && arguments[i + 1] is "newman" or "memory":
                    options = options with { Without = [.. options.Without, arguments[++i]] };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
