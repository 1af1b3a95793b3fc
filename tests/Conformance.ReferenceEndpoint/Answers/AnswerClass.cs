namespace Conformance.ReferenceEndpoint.Answers;

/// <summary>The sorts of answers that come from different parts of a gateway, and so go wrong apart from each other.</summary>
public enum AnswerClass
{
    Success,

    /// <summary>Refused for the form of the request, its signature or its key: the first rows of the table.</summary>
    Auth,

    /// <summary>Refused for what the caller may do or asks for, by the table or by the interface itself.</summary>
    Business,

    /// <summary>Any 5xx.</summary>
    Server,
}
