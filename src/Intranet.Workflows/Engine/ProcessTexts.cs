using Intranet.Workflows.Inbox;
using Microsoft.Extensions.Localization;

namespace Intranet.Workflows.Engine;

/// <summary>The words of a process's steps, from the resources beside its definition, in the current language.</summary>
public sealed class ProcessTexts(ProcessCatalogue catalogue, IStringLocalizerFactory localizers)
{
    /// <summary>What the process is about.</summary>
    public string Name(string process) => Text(process, "name");

    /// <summary>What a step is called, whether somebody owes something there or not.</summary>
    public string Step(string process, string step) =>
        catalogue[process].Versions.Any(v => catalogue[process].TableOf(v).Steps.GetValueOrDefault(step) is TaskStep) ? Task(process, step) : Text(process, $"{step}.step");

    /// <summary>What the task asks for, as a short imperative.</summary>
    public string Task(string process, string step) => Text(process, $"{step}.task");

    /// <summary>Why it is here.</summary>
    public string Why(string process, string step, params object[] because) => Text(process, $"{step}.why", because);

    /// <summary>What happens if nothing is done.</summary>
    public string Otherwise(string process, string step) => Text(process, $"{step}.otherwise");

    /// <summary>What a notification of the kind says; that a task changed hands is said alike for every process.</summary>
    public string Notice(string process, string step, string kind) =>
        kind.StartsWith(HandedOver.Prefix, StringComparison.Ordinal) ? localizers.Create(typeof(InboxTexts))[kind] : Text(process, $"{step}.{kind}");

    /// <summary>What an approval would bring about.</summary>
    public string Approval(string process, string text, params object[] args) => Text(process, text, args);

    private string Text(string process, string key, params object[] args)
    {
        var definition = catalogue[process].GetType();
        return localizers.Create(definition)[key, args];
    }
}
