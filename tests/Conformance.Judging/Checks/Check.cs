using Conformance.Judging.Answers;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging.Checks;

/// <summary>Makes check results; what is expected and what came is cut to a length a person reads.</summary>
internal static class Check
{
    private const int Longest = 300;

    public static CheckResult Passed(string name, Level level, string expected, string actual) =>
        Result(name, level, CheckStatus.Passed, expected, actual);

    /// <summary>A finding: of a required check a failure, of a recommended one a warning.</summary>
    public static CheckResult Missed(string name, Level level, string expected, string actual) =>
        Result(name, level, level == Level.Required ? CheckStatus.Failed : CheckStatus.Warning, expected, actual);

    public static CheckResult Of(string name, Level level, bool holds, string expected, string actual) =>
        holds ? Passed(name, level, expected, actual) : Missed(name, level, expected, actual);

    public static CheckResult Observed(string name, string actual) =>
        Result(name, Level.Observed, CheckStatus.Observed, "anything", actual);

    /// <summary>The same result in a requirement that weighs no more than <paramref name="ceiling"/>.</summary>
    public static CheckResult Capped(this CheckResult result, Level ceiling) => ceiling == Level.Required || result.Level != Level.Required
        ? result
        : result with { Level = ceiling, Status = result.Status == CheckStatus.Failed ? CheckStatus.Warning : result.Status };

    private static CheckResult Result(string name, Level level, CheckStatus status, string expected, string actual) =>
        new() { Name = name, Level = level, Status = status, Expected = Shown.Of(expected, Longest), Actual = Shown.Of(actual, Longest) };
}
