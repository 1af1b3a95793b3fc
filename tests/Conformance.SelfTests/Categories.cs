namespace Conformance.SelfTests;

/// <summary>Words by which tests are chosen.</summary>
internal static class Categories
{
    /// <summary>Too many for plain <c>dotnet test</c>; <c>./run.sh check</c> runs them.</summary>
    public const string Exhaustive = "Exhaustive";
}
