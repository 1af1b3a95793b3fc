namespace Conformance.Cli.Screen;

/// <summary>What <c>keygen</c> prints.</summary>
internal static class KeyScreen
{
    public static void Show(string privatePath, string publicPath, string thumbprint)
    {
        Terminal.Line($"private key: {privatePath} (signs; only you may read it, keep it so)");
        Terminal.Line($"public key:  {publicPath} (give it to whoever verifies)");
        Terminal.Line($"thumbprint:  {thumbprint} (publish it, so that others can tell your key from another's)");
    }
}
