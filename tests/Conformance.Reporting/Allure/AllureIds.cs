using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Reporting.Allure;

/// <summary>Names by hash, so that the same record gives the same files: of a result within its run, and of its case through all runs of an endpoint.</summary>
internal sealed record AllureIds(string Uuid, string History)
{
    public static AllureIds Of(string endpoint, string run, string id) => new(Hash(endpoint, run, id), Hash(endpoint, id));

    /// <summary>A file name that ends so that Allure knows it as an attachment.</summary>
    public string Attachment(int exchange) => $"{Uuid}-{(exchange + 1).ToString(CultureInfo.InvariantCulture)}-attachment.txt";

    // A UUID of version 8: made by the application's own rule.
    private static string Hash(params string[] parts)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
