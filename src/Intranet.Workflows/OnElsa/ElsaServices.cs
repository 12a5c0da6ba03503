using Elsa.Extensions;
using Elsa.Features.Services;
using Elsa.Workflows;
using Elsa.Workflows.Activities.Flowchart.Models;
using Elsa.Workflows.Activities.Flowchart.Options;
using Elsa.Workflows.Runtime.Options;
using Intranet.Workflows.Engine;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Workflows.OnElsa;

public static class ElsaServices
{
    /// <summary>Elsa chooses the path, after the commit. Needs Elsa itself (AddElsa) with its stores and its distributed runtime.</summary>
    internal static IServiceCollection AddElsaHost(this IServiceCollection services)
    {
        services.AddScoped<IProcessHost, ElsaHost>();
        services.AddScoped<IWayfinder, ElsaWayfinder>();
        services.AddScoped<ElsaRun>();

        // The other mode refuses a connection backwards to a step that can be reached in more than one way.
        services.Configure<FlowchartOptions>(options => options.DefaultExecutionMode = FlowchartExecutionMode.TokenBased);
        services.AddOptions<RuntimeOptions>().Configure<ProcessCatalogue>((options, catalogue) =>
        {
            foreach (var definition in catalogue.All)
            {
                var type = typeof(ProcessWorkflow<>).MakeGenericType(definition.GetType());
                options.Workflows[definition.Name] = provider => ValueTask.FromResult((IWorkflow)ActivatorUtilities.CreateInstance(provider, type));
            }
        });
        return services;
    }

    /// <summary>What Elsa must know of ours.</summary>
    public static IModule AddProcessActivities(this IModule elsa) => elsa.AddActivitiesFrom<AwaitEvent>();
}
