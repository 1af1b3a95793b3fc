namespace Conformance.Cli.Screen;

/// <summary>What <c>init</c> prints: the steps from the file to the first run, the next command last.</summary>
internal static class InitScreen
{
    /// <param name="file">The file as a command line names it.</param>
    /// <param name="text">What was written.</param>
    public static void Show(string file, string text)
    {
        Terminal.Line($"已写入 · written: {file}");
        Terminal.Line("");
        Page.Paragraph("1. 修改文件中标有编号的地方，至少是：· Edit the numbered places of the file, these at least:");
        foreach (var line in text.Split('\n').Where(l => l.Contains("\": \"<", StringComparison.Ordinal) && !l.TrimStart().StartsWith("//", StringComparison.Ordinal)))
        {
            Page.Verbatim(line.Trim().TrimEnd(','), 3);
        }

        Page.Paragraph("2. 密钥放在变量里：· Give the key as variables:");
        Page.Verbatim("export CONFORMANCE_Accounts__Main__AccessKeyId='…'", 3);
        Page.Verbatim("export CONFORMANCE_Accounts__Main__AccessKeySecret='…'", 3);
        Page.Paragraph("3. 检查，并看下一步：· Check it, and see what is next:");
        Terminal.Line("");
        Terminal.Line($"./run.sh preflight --config {ShellWord.Of(file)}");
    }
}
