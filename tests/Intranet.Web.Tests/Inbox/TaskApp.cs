using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Web.Tests.Inbox;

/// <summary>The application with a process of which every operation is possible, and one person for each role in its tasks.</summary>
public sealed class TaskApp : TestApp
{
    private readonly Lazy<Task<TaskScene>> _scene;

    public TaskApp() => _scene = new Lazy<Task<TaskScene>>(SetAsync);

    public TestProcess Process { get; } = new();

    internal Task<TaskScene> SceneAsync() => _scene.Value;

    /// <summary>A work item owed by the desk, open in the state: owner and delegator as far as the state has any.</summary>
    internal async Task<WorkItem> ItemAsync(WorkItemStatus status, bool isDelegated = false)
    {
        var scene = await SceneAsync();
        var due = Clock.Now.AddDays(3);
        return await QueryAsync(async db =>
        {
            var instance = new ProcessInstance(Process, TestProcess.NextRecord(), Clock.Now);
            db.Add(instance);
            var item = new WorkItem(instance, new NewTask(TestProcess.Task, [PrincipalKey.Desk(scene.Agency.Id)], due)
            {
                Excluded = [PrincipalKey.Person(scene.Of("excluded").Id)],
            }, Clock.Now);
            db.Add(item);
            Bring(item, status, isDelegated, scene);
            await db.SaveChangesAsync();
            return item;
        });
    }

    internal Task<WorkItem> ReadAsync(long id) => QueryAsync(db => db.Set<WorkItem>().AsNoTracking().Include(w => w.Candidates).Include(w => w.Acts).AsSplitQuery()
        .SingleAsync(w => w.Id == id));

    protected override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ProcessDefinition>(Process);
        services.AddScoped<IReturnForCorrection, TestReturn>();
        services.AddScoped<ISubjectReader, TestSubjects>();
    }

    private void Bring(WorkItem item, WorkItemStatus status, bool isDelegated, TaskScene scene)
    {
        if (status == WorkItemStatus.Ready) return;
        var owner = scene.Of("owner").Id;
        if (isDelegated) item.Delegate(owner, new Doer(scene.Of("delegator").Id, TaskRoles.PotentialOwner, Clock.Now));
        else item.Claim(new Doer(owner, TaskRoles.PotentialOwner, Clock.Now));
        var by = new Doer(owner, TaskRoles.ActualOwner, Clock.Now);
        if (status == WorkItemStatus.InProgress) item.Start(by);
        if (status == WorkItemStatus.Suspended) item.Suspend(by);
    }

    private async Task<TaskScene> SetAsync()
    {
        var agency = await Build.AgencyAsync();
        var (asker, superior) = (await Build.AgencyAsync(), await Build.AgencyAsync());
        Process.Facts = new TestFacts(asker.HeadPostId, superior.HeadPostId);
        var (supervisor, excluded) = (await Build.PersonAsync(agency.Id), await Build.PersonAsync(agency.Id));
        await SendAsync(new GiveRole(supervisor.Id, Roles.WorkSupervisor, agency.Id), Actor.System("test"));
        await SendAsync(new GiveRole(excluded.Id, Roles.RegistryClerk, agency.Id), Actor.System("test"));
        return new TaskScene(agency, new Dictionary<string, TestPerson>(StringComparer.Ordinal)
        {
            ["potential"] = agency.Clerk,
            ["owner"] = await Build.PersonAsync(agency.Id),
            ["delegator"] = await Build.PersonAsync(agency.Id),
            ["asker"] = asker.Head,
            ["supervisor"] = supervisor,
            ["excluded"] = excluded,
            ["outsider"] = superior.Clerk,
            ["colleague"] = await Build.PersonAsync(agency.Id),
            ["superior"] = superior.Head,
        });
    }
}

internal sealed record TaskScene(TestAgency Agency, IReadOnlyDictionary<string, TestPerson> People)
{
    public TestPerson Of(string role) => People[role];
}

public sealed record TestFacts(long AskerPostId, long SuperiorPostId);

/// <summary>A process over nothing, whose one task may be skipped, returned, escalated and handed to any colleague.</summary>
[StoredName("test.task")]
public sealed class TestProcess : ProcessDefinition<TestFacts>
{
    public const string Task = "do";
    private static long s_records;

    public TestFacts Facts { get; set; } = new(0, 0);

    public override int Version => 1;

    public override string RecordType => "Test";

    public static long NextRecord() => Interlocked.Increment(ref s_records);

    protected override void Define(ProcessTableBuilder<TestFacts> process)
    {
        process.StartsOn<PersonRevised>(Task);
        process.Task(Task)
            .OwedBy(_ => [])
            .Due(_ => new DateOnly(2026, 12, 1))
            .Reminds("none")
            .ReportsTo(f => [PrincipalKey.Post(f.AskerPostId)])
            .EscalatesTo(f => [PrincipalKey.Post(f.SuperiorPostId)])
            .OpenToColleagues()
            .SkipsTo(nextStep: null)
            .EndsOn<TaskDone>();
    }

    protected override Task<Dictionary<long, TestFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) =>
        System.Threading.Tasks.Task.FromResult(recordIds.ToDictionary(id => id, _ => Facts));
}

[StoredName("test.task-done")]
public sealed record TaskDone(long Id) : IDomainEvent
{
    public RecordRef Record => new("Test", Id);
}

/// <summary>Everybody may see the records.</summary>
internal sealed class TestSubjects : ISubjectReader
{
    public string RecordType => "Test";

    public Task<IReadOnlyDictionary<long, Subject>> ReadAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var nobody = new BilingualText("ผู้ขอ", "Somebody");
        return Task.FromResult<IReadOnlyDictionary<long, Subject>>(recordIds.ToDictionary(id => id, id => new Subject($"เรื่องที่ {id}", nobody, nobody, [])));
    }
}

internal sealed class TestReturn : IReturnForCorrection
{
    public string Process => "test.task";

    public string Step => TestProcess.Task;

    public Task ReturnAsync(long recordId, string reason, CancellationToken cancellationToken) => Task.CompletedTask;
}
