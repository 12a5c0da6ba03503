using System.Globalization;
using Elsa.Workflows;
using Elsa.Workflows.Management;
using Elsa.Workflows.Management.Filters;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Web.Tests.OnElsa;

/// <summary>Looks at what Elsa holds.</summary>
internal static class OnElsaApp
{
    public static string CorrelationOf(long instanceId) => instanceId.ToString(CultureInfo.InvariantCulture);

    /// <summary>The steps at which Elsa's running instances wait for an instance of ours.</summary>
    public static Task<List<string>> WaitingInElsaAsync(this TestApp app, long instanceId) => app.InScopeAsync(
        async services =>
        {
            var running = await services.GetRequiredService<IWorkflowInstanceStore>().FindManyAsync(
                new WorkflowInstanceFilter { CorrelationId = CorrelationOf(instanceId), WorkflowStatus = WorkflowStatus.Running });
            return running.SelectMany(i => i.WorkflowState.Bookmarks).Select(b => b.ActivityId).ToList();
        },
        Actor.System("test"));
}
