using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Web.Tests.Engine.Model;

/// <summary>The application with processes that use every kind of step.</summary>
public interface IProcessApp
{
    TestApp App { get; }

    TestFacts Facts { get; }
}

public sealed class ProcessApp : TestApp, IProcessApp
{
    public TestApp App => this;

    public TestFacts Facts { get; } = new();

    protected override void ConfigureServices(IServiceCollection services) => services.AddTestProcesses(Facts);
}

public sealed class AfterCommitProcessApp : AfterCommitApp, IProcessApp
{
    public TestApp App => this;

    public TestFacts Facts { get; } = new();

    protected override void ConfigureServices(IServiceCollection services)
    {
        base.ConfigureServices(services);
        services.AddTestProcesses(Facts);
    }
}

internal static class ProcessApps
{
    public static IServiceCollection AddTestProcesses(this IServiceCollection services, TestFacts facts) => services
        .AddSingleton(facts)
        .AddSingleton<ProcessDefinition, CaseProcess>()
        .AddSingleton<ProcessDefinition, ChildProcess>()
        .AddScoped<IRequestHandler<RecordCase, Unit>, RecordCaseHandler>();

    /// <summary>Has the facts happen, in one transaction.</summary>
    public static Task HappenAsync(this TestApp app, params IDomainEvent[] facts) => app.InScopeAsync(
        services => services.GetRequiredService<UnitOfWork>().RunAsync(
            new UseCase("test.happen", Guid.Empty),
            async () =>
            {
                foreach (var listener in services.GetServices<IFactListener>()) await listener.OnFactsAsync(facts, CancellationToken.None);
                return Unit.Value;
            },
            CancellationToken.None),
        Actor.System("test"));

    /// <summary>Where the instance about the record stands: a step, "end", or "none".</summary>
    public static async Task<string> StepOfAsync(this TestApp app, string process, long recordId)
    {
        var instance = await app.QueryAsync(db => db.Set<ProcessInstance>().AsNoTracking().SingleOrDefaultAsync(i => i.Process == process && i.RecordId == recordId));
        return instance switch { null => "none", { EndedAt: not null } => "end", _ => instance.Step ?? "unstarted" };
    }

    /// <summary>The steps whose work items are open for the record.</summary>
    public static Task<List<string>> OpenStepsAsync(this TestApp app, string process, long recordId) => app.QueryAsync(
        db => db.Set<WorkItem>().Where(w => w.Process == process && w.RecordId == recordId && w.Candidates.Any()).Select(w => w.Step).ToListAsync());
}
