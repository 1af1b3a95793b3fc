using NUnit.Framework;

namespace Conformance.SelfTests;

/// <summary>Words by which tests are chosen.</summary>
internal static class Categories
{
    /// <summary>Too many for plain <c>dotnet test</c>; <c>./run.sh check</c> runs them.</summary>
    public const string Exhaustive = "Exhaustive";

    /// <summary>Leaves one in so many for plain <c>dotnet test</c>, beginning with the first, and the rest to <c>./run.sh check</c>.</summary>
    public static IEnumerable<TestCaseData> OneIn(int many, IEnumerable<TestCaseData> tests) =>
        tests.Select((test, index) => index % many == 0 ? test : test.SetCategory(Exhaustive));
}
