using System.CommandLine;
using Conformance.Cli.Screen;
using Conformance.Reporting.Manifests;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>Makes a pair of keys to sign bundles with.</summary>
internal static class KeygenVerb
{
    private const string PrivateFile = "private.pem";
    private const string PublicFile = "public.pem";

    public static Command Command()
    {
        var folder = new Option<string?>("--out") { Description = $"Folder for {PrivateFile} and {PublicFile}; default: this one.", HelpName = "DIR" };
        var command = new Command("keygen", "Make a key pair (ECDSA P-256) for certify and verify.") { folder };
        command.SetAction(parsed => Make(Path.GetFullPath(parsed.GetValue(folder) ?? ".")));
        return command;
    }

    private static int Make(string folder)
    {
        var (privatePath, publicPath) = (Path.Combine(folder, PrivateFile), Path.Combine(folder, PublicFile));
        if (new[] { privatePath, publicPath }.FirstOrDefault(File.Exists) is { } existing)
        {
            throw new UsageException($"{existing} exists, and a key is never overwritten; name another folder with --out");
        }

        using var key = SigningKey.Create();
        try
        {
            Directory.CreateDirectory(folder);
            Write(privatePath, key.PrivatePem(), UnixFileMode.UserRead | UnixFileMode.UserWrite);
            Write(publicPath, key.PublicPem(), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the keys cannot be written: {refused.Message}");
        }

        KeyScreen.Show(privatePath, publicPath, key.Thumbprint);
        return 0;
    }

    // Made with its mode, so that there is no moment in which others could read it.
    private static void Write(string path, string pem, UnixFileMode mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        using var writer = new StreamWriter(path, options);
        writer.Write(pem);
    }
}
