namespace Conformance.Reporting.Verifying;

/// <summary>Collects what a verification sees.</summary>
internal sealed class VerificationLog
{
    public List<string> Differences { get; } = [];

    public List<string> Notes { get; } = [];

    public void Differ(string difference) => Differences.Add(difference);

    public void Differ(IEnumerable<string> differences) => Differences.AddRange(differences);

    public void Note(string note) => Notes.Add(note);

    /// <summary>Names what a forged or damaged folder breaks, whatever that is: a verifier must say so and go on.</summary>
    public void Try(string what, Action step)
    {
        try
        {
            step();
        }
        catch (Exception broken)
        {
            Differ($"{what}: {broken.Message}");
        }
    }
}
