using Conformance.Model.Specification;

namespace Conformance.SelfTests.OtherGateway.Rules;

/// <summary>Words refusals, from the table or of the shop's own.</summary>
internal sealed class Refusals(Edition edition, Rendition rendition)
{
    /// <param name="rowId">A requirement id of the table.</param>
    /// <param name="name">What stands between the table's empty quotes, if it has any.</param>
    public Refusal Row(string rowId, string name = "")
    {
        var row = edition[rowId].Row ?? throw new ArgumentException($"'{rowId}' is no row", nameof(rowId));
        return new Refusal(rowId, row.Code, row.Status, Phrase(row.Description, name));
    }

    /// <summary>The refusal of a forged signature, which may go on with what the server would have signed.</summary>
    public Refusal BadSignature(string stringToSign)
    {
        var refusal = Row("IncompleteSignature");

        // A security token is a secret, and it would be part of the echo.
        var mayEcho = rendition == Rendition.OwnStyle && !stringToSign.Contains("SecurityToken", StringComparison.Ordinal);
        return mayEcho ? refusal with { Message = $"{refusal.Message} server string to sign is:{stringToSign}" } : refusal;
    }

    public static Refusal Own(string code, int status, string message) => new("", code, status, message);

    private string Phrase(string description, string name)
    {
        if (rendition == Rendition.Literal)
        {
            return description;
        }

        var straight = description.Replace('“', '"').Replace('”', '"').Replace('’', '\'');
        return straight.Replace("\"\"", $"\"{name}\"", StringComparison.Ordinal).TrimEnd('.', '。') + ".";
    }
}
