using Conformance.Reporting.Manifests;

namespace Conformance.Reporting.Verifying;

/// <summary>Holds the manifest against its signature.</summary>
internal static class SignatureCheck
{
    /// <param name="request">Names the key, if any.</param>
    /// <param name="manifest">The manifest's bytes; null where there is none.</param>
    /// <param name="log">Takes what is seen.</param>
    public static void Of(VerificationRequest request, byte[]? manifest, VerificationLog log)
    {
        var path = Path.Combine(request.Folder, DetachedJws.FileName);
        if (!File.Exists(path))
        {
            Unsigned(request, log);
            return;
        }

        if (manifest is null)
        {
            log.Differ($"{DetachedJws.FileName}: it signs {ManifestWriter.FileName}, which is not there");
            return;
        }

        var (keyId, wrong) = DetachedJws.Check(File.ReadAllText(path), manifest, request.Key);
        if (wrong is not null)
        {
            log.Differ($"{DetachedJws.FileName}: {wrong}");
        }
        else
        {
            log.Note(request.Key is null
                ? $"{DetachedJws.FileName}: whole, but whose signature it is was not checked: give --key PUBLIC.pem of whom you trust (it names the key {keyId})"
                : $"{DetachedJws.FileName}: signed by the given key, {keyId}");
        }
    }

    private static void Unsigned(VerificationRequest request, VerificationLog log)
    {
        if (request.Key is null)
        {
            log.Note("not signed");
        }
        else
        {
            log.Differ($"{DetachedJws.FileName}: not there, so nothing is signed by the given key, {request.Key.Thumbprint}");
        }
    }
}
