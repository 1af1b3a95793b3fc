using Conformance.Model.Specification;

namespace Conformance.ReferenceEndpoint.Answers;

/// <summary>Sorts answers and what is expected of them.</summary>
public static class AnswerClasses
{
    private const int LastAuthRow = 14;

    /// <summary>The class of a row's answer.</summary>
    public static AnswerClass Of(ErrorRow row) => row switch
    {
        { Status: >= 500 } => AnswerClass.Server,
        { Row: <= LastAuthRow } => AnswerClass.Auth,
        _ => AnswerClass.Business,
    };

    /// <summary>The class of the answer that meets a requirement; null for one about all answers, or about none in particular.</summary>
    public static AnswerClass? Of(Requirement requirement, Edition edition) => requirement.Expect switch
    {
        AnswersRow(var row) => Of(edition[row].Row!),
        // It comes without a key: nothing else than this can be said of it.
        AnswersAnyError => AnswerClass.Auth,
        AnswersInterfaceError => AnswerClass.Business,
        Succeeds or IsAccepted or CarriesSameData => AnswerClass.Success,
        _ => null,
    };
}
