using Elsa.Extensions;
using Elsa.Workflows;
using Elsa.Workflows.Models;

namespace Intranet.Workflows.OnElsa;

/// <summary>What a waiting step is found by.</summary>
/// <param name="InstanceId">Our process instance.</param>
/// <param name="Version">The definition's: what waits in an earlier version is not resumed by a later one.</param>
public sealed record StepStimulus(long InstanceId, int Version, string Step);

/// <summary>What Elsa's instances are given when they are started or resumed.</summary>
internal static class RunInput
{
    public const string Event = "Event";

    public static Dictionary<string, object> Of(string eventName) => new(StringComparer.Ordinal) { [Event] = eventName };
}

/// <summary>The first node: leaves by the event it is started with, before the first step or after the end, or straight to the step at which an instance stands.</summary>
public sealed class BeginProcess : Activity
{
    /// <summary>The outcome that leads to a step, whatever happened before.</summary>
    public static string At(string step) => $"at:{step}";

    /// <summary>The outcome by which an event leads on after the end.</summary>
    public static string AfterTheEnd(string eventName) => $"ended:{eventName}";

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context) =>
        await context.CompleteActivityWithOutcomesAsync(context.GetWorkflowInput<string>(RunInput.Event));
}

/// <summary>A step: waits on a bookmark, and leaves by the event it is resumed with if that is one of its own.</summary>
public sealed class AwaitEvent : Activity
{
    public const string BookmarkName = "Intranet.AwaitEvent";

    /// <summary>Its key.</summary>
    public string Step { get; set; } = "";

    /// <summary>The events that lead on from here, by stored name.</summary>
    public ISet<string> Events { get; } = new HashSet<string>(StringComparer.Ordinal);

    protected override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var run = context.WorkflowExecutionContext;
        context.CreateBookmark(new CreateBookmarkArgs
        {
            BookmarkName = BookmarkName,
            Stimulus = new StepStimulus(ElsaRun.InstanceOf(run.CorrelationId), run.Workflow.Identity.Version, Step),
            Callback = OnEventAsync,
            AutoBurn = false,
            AutoComplete = false,
            IncludeActivityInstanceId = false,
        });
        return ValueTask.CompletedTask;
    }

    // A late or foreign event leaves the bookmark where it is. Elsa stores this method's name with every waiting instance.
    private async ValueTask OnEventAsync(ActivityExecutionContext context)
    {
        var eventName = context.GetWorkflowInput<string>(RunInput.Event);
        if (Events.Contains(eventName)) await context.CompleteActivityWithOutcomesAsync(eventName);
    }
}
