namespace Conformance.SelfTests.Matrix;

/// <summary>One check of one case: the place of a finding.</summary>
internal sealed record Cell(string Case, string Check)
{
    public string Requirement => Case[..Case.IndexOf('/', StringComparison.Ordinal)];

    public override string ToString() => $"{Case} {Check}";
}
