using NUnit.Framework.Interfaces;

namespace Conformance.Cli.Hosting;

/// <summary>Tells of every case that ended.</summary>
internal sealed class ProgressListener(Action ended) : ITestListener
{
    public void TestFinished(ITestResult result)
    {
        if (!result.Test.IsSuite && result.Message != NotSelected)
        {
            ended();
        }
    }

    public void TestStarted(ITest test)
    {
    }

    public void TestOutput(TestOutput output)
    {
    }

    public void SendMessage(TestMessage message)
    {
    }

    /// <summary>How the suite's fixtures say that a case is not in the plan.</summary>
    private const string NotSelected = "not selected";
}
