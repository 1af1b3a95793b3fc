using Conformance.ReferenceEndpoint.Actions;
using Conformance.ReferenceEndpoint.Answers;

namespace Conformance.ReferenceEndpoint.Cloud.Actions;

/// <summary>Actions about the archive of old snapshots.</summary>
internal static class ArchiveActions
{
    public static ActionSpec DescribeArchivedSnapshots(Archive archive) => new()
    {
        Name = "DescribeArchivedSnapshots",
        Parameters = Paging.Parameters,
        Serve = call => new(Paging.Page(call, "ArchivedSnapshot", [.. archive.ListSnapshots().Select(name => new Text(name))])),
    };
}
