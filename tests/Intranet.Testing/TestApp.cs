using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Testing.Pages;
using Intranet.Web.Hosting;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Jobs;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Testing;

/// <summary>
/// The whole application on a database of its own, in memory, without background work: tests pump and move the clocks
/// themselves. A class fixture; nothing starts before the first use. Derive to change services or settings.
/// </summary>
public partial class TestApp : IAsyncLifetime
{
    /// <summary>The password of every account a test opens.</summary>
    public const string Password = "รหัสผ่านสำหรับทดสอบ 7";

    private readonly Lazy<Task<Running>> _running;
    private readonly SqlLog _sql = new();
    private bool _isCounting;

    public TestApp() => _running = new Lazy<Task<Running>>(RunAsync);

    public FakeBusinessClock Clock { get; } = new();

    public MovableTime Time { get; } = new();

    public SentMail Mail { get; } = new();

    public virtual DatabaseProvider Provider => DatabaseProvider.PostgreSql;

    /// <summary>Sends commands that set the scene.</summary>
    public Build Build => new(this);

    /// <summary>Whether the demonstration's province is loaded.</summary>
    protected virtual bool WithDemo => false;

    /// <summary>Whether it listens on a port, for a real browser; see <see cref="AddressAsync"/>.</summary>
    protected virtual bool Listens => false;

    /// <summary>Whether it runs as in production, to be measured: no statement is noted (<see cref="CountingSqlAsync"/>), no scope checked.</summary>
    protected virtual bool IsMeasured => false;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Starts the application; everything else here does so too. Skips the test if the database is not configured.</summary>
    public async Task StartAsync() => await _running.Value;

    /// <summary>Sends a request as the person, with the keys and permissions they have at this moment.</summary>
    public async Task<TResult> SendAsync<TResult>(IRequest<TResult> request, long by) => await SendAsync(request, await ActorAsync(by));

    public async Task<TResult> SendAsync<TResult>(IRequest<TResult> request, Actor by)
    {
        if (request is IQuery<TResult>) await LookAsync();
        return await InScopeAsync(services => services.GetRequiredService<IMediator>().Send(request), by);
    }

    /// <summary>Reads what is stored, as the system unless told otherwise.</summary>
    public async Task<TResult> QueryAsync<TResult>(Func<IntranetDbContext, Task<TResult>> query, Actor? by = null)
    {
        await LookAsync();
        return await InScopeAsync(services => query(services.GetRequiredService<IntranetDbContext>()), by ?? Actor.System("test"));
    }

    public async Task<TResult> QueryAsync<TResult>(Func<IntranetDbContext, Task<TResult>> query, long by) => await QueryAsync(query, await ActorAsync(by));

    /// <summary>Does something with the application's services, as the actor.</summary>
    public async Task<TResult> InScopeAsync<TResult>(Func<IServiceProvider, Task<TResult>> work, Actor by)
    {
        await using var scope = (await ServicesAsync()).CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(by);
        return await work(scope.ServiceProvider);
    }

    public async Task<TResult> InScopeAsync<TResult>(Func<IServiceProvider, Task<TResult>> work, long by) =>
        await InScopeAsync(work, await ActorAsync(by));

    /// <summary>The actor that the person is today.</summary>
    public Task<Actor> ActorAsync(long personId) => InScopeAsync(
        async services => await services.GetRequiredService<ActorReader>().OfPersonAsync(personId, CancellationToken.None)
            ?? throw new ArgumentException($"There is no person {personId}.", nameof(personId)),
        Actor.System("test"));

    /// <summary>Does all background work that is due.</summary>
    public async Task<int> PumpAsync()
    {
        await LookAsync();
        return await (await ServicesAsync()).GetRequiredService<Pump>().RunAsync(CancellationToken.None);
    }

    /// <summary>Runs a recurring job as its scheduler would, now.</summary>
    public async Task<JobRun> RunJobAsync(string job)
    {
        await (await ServicesAsync()).GetRequiredService<JobRunner>().RunAsync(job, askedRunId: null, Time.GetUtcNow(), CancellationToken.None);
        return await QueryAsync(db => db.Set<JobRun>().AsNoTracking().Where(r => r.Job == job).OrderByDescending(r => r.Id).FirstAsync());
    }

    /// <summary>Asserts that every process has taken in everything that happened.</summary>
    public async Task SettledAsync() =>
        (await QueryAsync(db => db.Set<Happening>().Where(h => h.DoneAt == null).Select(h => $"{h.EventName}: {h.LastError}").ToListAsync()))
        .ShouldBeEmpty();

    /// <summary>The statements that the work sends to the database. Nothing else may run in this application meanwhile.</summary>
    public async Task<IReadOnlyList<string>> CountingSqlAsync(Func<Task> work)
    {
        await StartAsync();
        await SettleAsync();
        _isCounting = true;
        try
        {
            return await _sql.NotingAsync(work);
        }
        finally
        {
            _isCounting = false;
        }
    }

    public async Task<IServiceProvider> ServicesAsync() => (await _running.Value).Factory.Services;

    /// <summary>Somebody with a browser who has not signed in.</summary>
    public async Task<PageClient> VisitorAsync() => new((await _running.Value).Factory.CreateClient(PageClient.Options));

    /// <summary>Somebody with a browser who has signed in on the sign-in page.</summary>
    public async Task<PageClient> SignInAsync(string userName, string password = Password)
    {
        var client = await VisitorAsync();
        await client.SignInAsync(userName, password);
        return client;
    }

    /// <summary>The application's database, for another process on it.</summary>
    public async Task<string> ConnectionStringAsync() => (await _running.Value).Database.ConnectionString;

    /// <summary>The application's database, for another node.</summary>
    public async Task<TestDatabase> SharedDatabaseAsync() => (await _running.Value).Database.Shared();

    /// <summary>Where a real browser finds the application, if it <see cref="Listens"/>.</summary>
    public async Task<Uri> AddressAsync() => (await _running.Value).Factory.ClientOptions.BaseAddress;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (!_running.IsValueCreated || !_running.Value.IsCompletedSuccessfully) return;
        await (await _running.Value).Factory.DisposeAsync();
        await (await _running.Value).Database.DisposeAsync();
    }

    /// <summary>
    /// Called before anybody looks: where the host advances after the commit, lets every process take in what happened. The
    /// same tests thus hold for every host.
    /// </summary>
    protected virtual async Task SettleAsync()
    {
        if (await InScopeAsync(services => Task.FromResult(services.GetRequiredService<IProcessHost>() is DefaultHost), Actor.System("test"))) return;
        while (await SendAsync(new AdvancePending(), Actor.System("test")))
        {
        }
    }

    /// <summary>A database of its own, unless it is another node on somebody else's.</summary>
    protected virtual Task<TestDatabase> DatabaseAsync() => TestDatabase.CreateAsync(Provider);

    protected virtual void Configure(IWebHostBuilder host) { }

    protected virtual void ConfigureServices(IServiceCollection services) { }

    private Task LookAsync() => _isCounting ? Task.CompletedTask : SettleAsync();

    private async Task<Running> RunAsync()
    {
        var database = await DatabaseAsync();
        var factory = new Factory(this, database);
        if (Listens) factory.UseKestrel(0);
        await Task.Run(() =>
        {
            if (Listens) factory.StartServer();
            _ = factory.Services;
        });
        return new Running(database, factory);
    }
}
