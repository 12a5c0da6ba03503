using Intranet.Web.Hosting;
using Xunit;

namespace Intranet.Testing;

/// <summary>
/// Tests that must hold on every database: written once in an abstract class, run by one sealed class for each provider.
/// Without a configured SQL Server those classes are skipped, visibly.
/// </summary>
public abstract class DataTests(TestApp app) : IAsyncLifetime
{
    private static int s_told;

    protected TestApp App { get; } = app;

    public async ValueTask InitializeAsync()
    {
        if (TestDatabase.MissingFor(App.Provider) is { } reason && Interlocked.Exchange(ref s_told, 1) == 0)
            TestContext.Current.SendDiagnosticMessage(reason);
        await App.StartAsync();
    }

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        App.Clock.Set(FakeBusinessClock.Start);
        return ValueTask.CompletedTask;
    }
}

/// <summary>The application on the SQL Server that INTRANET_TEST_SQLSERVER names.</summary>
public class SqlServerTestApp : TestApp
{
    public override DatabaseProvider Provider => DatabaseProvider.SqlServer;
}
