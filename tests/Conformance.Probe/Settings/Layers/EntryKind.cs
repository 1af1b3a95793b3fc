namespace Conformance.Probe.Settings.Layers;

/// <summary>What an entry is in its layer; <c>Untyped</c> is the text of a variable or an option, which may mean any value.</summary>
internal enum EntryKind
{
    Untyped,
    Text,
    Number,
    Switch,
    Null,
    Object,
    List,
}
