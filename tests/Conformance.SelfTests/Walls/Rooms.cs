using System.Reflection;
using System.Xml.Linq;

namespace Conformance.SelfTests.Walls;

/// <summary>The projects under <c>tests/</c>: their sources, references and documentation.</summary>
internal static class Rooms
{
    public static readonly string[] Names = ["Model", "Judging", "Probe", "ReferenceEndpoint", "Reporting", "Suite", "Cli", "SelfTests"];

    /// <summary>Rooms this one names in its project file.</summary>
    public static IEnumerable<string> References(string room) => Items(room, "ProjectReference")
        .Where(i => (string?)i.Attribute("ReferenceOutputAssembly") != "false")
        .Select(i => Path.GetFileNameWithoutExtension(((string)i.Attribute("Include")!).Replace('\\', '/'))["Conformance.".Length..]);

    public static IEnumerable<string> Packages(string room) => Items(room, "PackageReference").Select(i => (string)i.Attribute("Include")!);

    public static IEnumerable<string> Frameworks(string room) => Items(room, "FrameworkReference").Select(i => (string)i.Attribute("Include")!);

    /// <summary>Paths below the room's folder.</summary>
    public static IEnumerable<string> Sources(string room) =>
        from file in Directory.EnumerateFiles(Folder(room), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Folder(room), file).Replace('\\', '/')
        where !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal)
        select path;

    public static string Text(string room, string source) => File.ReadAllText(Path.Combine(Folder(room), source));

    public static string Folder(string room) => Path.Combine(TestHome.Folder, "tests", $"Conformance.{room}");

    /// <summary>The room as it lies beside the self-tests; null for those they do not see.</summary>
    public static Assembly? Assembly(string room) =>
        File.Exists(Beside(room, "dll")) ? System.Reflection.Assembly.LoadFrom(Beside(room, "dll")) : null;

    /// <summary>Documentation ids, such as <c>T:Name</c>, that have a summary.</summary>
    public static IReadOnlySet<string> Summaries(string room) =>
        XDocument.Load(Beside(room, "xml")).Descendants("member")
            .Where(m => m.Element("summary")?.Value.Trim().Length > 0).Select(m => (string)m.Attribute("name")!).ToHashSet();

    private static string Beside(string room, string extension) => Path.Combine(AppContext.BaseDirectory, $"Conformance.{room}.{extension}");

    private static IEnumerable<XElement> Items(string room, string name) =>
        XDocument.Load(Path.Combine(Folder(room), $"Conformance.{room}.csproj")).Descendants(name);
}
