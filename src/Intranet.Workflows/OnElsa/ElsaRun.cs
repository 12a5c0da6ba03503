using System.Globalization;
using Elsa.Common.Models;
using Elsa.Workflows;
using Elsa.Workflows.Management;
using Elsa.Workflows.Management.Filters;
using Elsa.Workflows.Models;
using Elsa.Workflows.Runtime;
using Elsa.Workflows.Runtime.Filters;
using Elsa.Workflows.Runtime.Messages;
using Elsa.Workflows.Runtime.Options;
using Intranet.Workflows.Engine;

namespace Intranet.Workflows.OnElsa;

/// <summary>Elsa's instance of a process instance of ours: at most one waits, found by our instance's id.</summary>
internal sealed class ElsaRun(
    IWorkflowRuntime runtime, IWorkflowResumer resumer, IStimulusHasher hasher, IBookmarkStore bookmarks, IWorkflowInstanceStore instances)
{
    /// <exception cref="InvalidOperationException">The instance was not started by us.</exception>
    public static long InstanceOf(string? correlationId) =>
        long.TryParse(correlationId, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : throw new InvalidOperationException("The workflow was started without our instance's id.");

    /// <summary>Starts Elsa's instance, in the place of one that was left behind.</summary>
    /// <param name="by">The outcome by which <see cref="BeginProcess"/> leaves.</param>
    /// <returns>The step at which Elsa waits; null if that leads nowhere.</returns>
    public async Task<string?> StartAsync(ProcessInstance instance, string by, CancellationToken cancellationToken)
    {
        await LeaveAsync(instance, cancellationToken);
        var client = await runtime.CreateClientAsync(cancellationToken);
        var started = await client.CreateAndRunInstanceAsync(
            new CreateAndRunWorkflowInstanceRequest
            {
                WorkflowDefinitionHandle = WorkflowDefinitionHandle.ByDefinitionId(instance.Process, VersionOptions.SpecificVersion(instance.Version)),
                CorrelationId = CorrelationOf(instance),
                Input = RunInput.Of(by),
            },
            cancellationToken);
        if (Fault(started) is { } fault) throw fault;
        if (started.Status != WorkflowStatus.Finished) return Waiting(started).Step;

        await RemoveAsync(started.WorkflowInstanceId, cancellationToken);
        return null;
    }

    /// <summary>Resumes Elsa's instance at the step.</summary>
    /// <returns>The way that Elsa chose; null if it does not wait there.</returns>
    public async Task<Way?> ResumeAsync(ProcessInstance instance, string step, string eventName, CancellationToken cancellationToken)
    {
        var atStep = new BookmarkFilter { Hash = hasher.Hash(AwaitEvent.BookmarkName, new StepStimulus(instance.Id, instance.Version, step)) };
        if (await bookmarks.FindAsync(atStep, cancellationToken) is not { } bookmark) return null;

        var options = new ResumeBookmarkOptions { Input = RunInput.Of(eventName) };
        var resumed = (await resumer.ResumeAsync(new BookmarkFilter { BookmarkId = bookmark.Id }, options, cancellationToken)).ToList();
        if (resumed is not [var response]) return null;

        if (Fault(response) is { } fault)
        {
            // The bookmark of a run that failed stays, and answers for ever: the next attempt must start afresh.
            await RemoveAsync(response.WorkflowInstanceId, cancellationToken);
            throw fault;
        }

        if (response.Status == WorkflowStatus.Finished) return Way.ToTheEnd;
        var waiting = Waiting(response);
        return waiting.BookmarkId == bookmark.Id ? Way.Stays : Way.To(waiting.Step);
    }

    /// <summary>Removes what Elsa holds of the instance.</summary>
    public async Task LeaveAsync(ProcessInstance instance, CancellationToken cancellationToken)
    {
        var left = await instances.FindManyIdsAsync(
            new WorkflowInstanceFilter { CorrelationId = CorrelationOf(instance), WorkflowStatus = WorkflowStatus.Running }, cancellationToken);
        foreach (var id in left) await RemoveAsync(id, cancellationToken);
    }

    private static string CorrelationOf(ProcessInstance instance) => instance.Id.ToString(CultureInfo.InvariantCulture);

    private static (string BookmarkId, string Step) Waiting(RunWorkflowInstanceResponse response)
    {
        var bookmark = response.Bookmarks.Single();
        return (bookmark.Id, bookmark.ActivityId);
    }

    // Elsa does not throw what its activities threw.
    private static InvalidOperationException? Fault(RunWorkflowInstanceResponse response) =>
        response.SubStatus is WorkflowSubStatus.Faulted or WorkflowSubStatus.Cancelled
            ? new InvalidOperationException(
                $"Elsa's instance {response.WorkflowInstanceId} is {response.SubStatus}: {response.Incidents.FirstOrDefault()?.Message}")
            : null;

    private async Task RemoveAsync(string elsaInstanceId, CancellationToken cancellationToken)
    {
        await (await runtime.CreateClientAsync(elsaInstanceId, cancellationToken)).DeleteAsync(cancellationToken);
        await bookmarks.DeleteAsync(new BookmarkFilter { WorkflowInstanceId = elsaInstanceId }, cancellationToken);
    }
}
