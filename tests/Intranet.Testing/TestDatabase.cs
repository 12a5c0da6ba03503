using System.Globalization;
using Intranet.Web.Data.PostgreSql;
using Intranet.Web.Data.SqlServer;
using Intranet.Web.Hosting;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit.v3;

namespace Intranet.Testing;

/// <summary>
/// A database for one test class. On PostgreSQL a clone of a template that is migrated once for each process, which takes
/// a tenth of a second; on SQL Server, where <see cref="SqlServerVariable"/> says where it is, one made from nothing.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>A connection string of a SQL Server whose databases may be created and dropped.</summary>
    public const string SqlServerVariable = "INTRANET_TEST_SQLSERVER";

    private const int ConnectionsOfOneApp = 60;
    private static readonly Lazy<Task<string>> s_template = new(MakeTemplateAsync);
    private static readonly SemaphoreSlim s_cloning = new(1);
    private static int s_count;

    private readonly Func<Task> _drop;

    /// <summary>
    /// Whether the server waits for the disk as in production, which benchmarks ask for before it starts; tests do without.
    /// </summary>
    public static bool IsDurable { get; set; }

    private TestDatabase(DatabaseProvider provider, string connectionString, Func<Task> drop)
    {
        Provider = provider;
        ConnectionString = connectionString;
        _drop = drop;
    }

    public DatabaseProvider Provider { get; }

    public string ConnectionString { get; }

    /// <summary>Why tests against the provider cannot run here; null if they can.</summary>
    public static string? MissingFor(DatabaseProvider provider) =>
        provider == DatabaseProvider.SqlServer && SqlServer is null
            ? $"The data tests were not run against SQL Server: {SqlServerVariable} is not set."
            : null;

    /// <summary>A migrated database. Skips the running test where the provider's server is not configured.</summary>
    public static Task<TestDatabase> CreateAsync(DatabaseProvider provider)
    {
        if (MissingFor(provider) is { } reason) throw new SkippedException(reason);
        return provider == DatabaseProvider.PostgreSql ? CloneAsync() : CreateOnSqlServerAsync();
    }

    /// <summary>A PostgreSQL database on a server of the test's own, with which it goes; whoever starts on it first migrates it.</summary>
    public static async Task<TestDatabase> CreateOnAsync(DurableServer server)
    {
        var settings = new NpgsqlConnectionStringBuilder(await server.DatabaseAsync("intranet")) { MaxPoolSize = ConnectionsOfOneApp };
        return new TestDatabase(DatabaseProvider.PostgreSql, settings.ConnectionString, () => Task.CompletedTask);
    }

    /// <summary>The same database for another node; whoever made it drops it.</summary>
    public TestDatabase Shared() => new(Provider, ConnectionString, () => Task.CompletedTask);

    /// <summary>A PostgreSQL database without anything in it.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync()
    {
        var name = NewName();
        await ExecuteAsync($"CREATE DATABASE {name}");
        return await OnPostgreSqlAsync(name);
    }

    public async ValueTask DisposeAsync() => await _drop();

    private static string? SqlServer => Environment.GetEnvironmentVariable(SqlServerVariable) is { Length: > 0 } set ? set : null;

    private static string NewName() =>
        string.Create(CultureInfo.InvariantCulture, $"intranet_test_{Environment.ProcessId}_{Interlocked.Increment(ref s_count)}");

    private static async Task<TestDatabase> CloneAsync()
    {
        var (template, name) = (await s_template.Value, NewName());
        await s_cloning.WaitAsync();
        try
        {
            await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        }
        finally
        {
            s_cloning.Release();
        }

        return await OnPostgreSqlAsync(name);
    }

    private static async Task<TestDatabase> OnPostgreSqlAsync(string name)
    {
        var settings = new NpgsqlConnectionStringBuilder((await TestServer.Running).ConnectionString(name)) { MaxPoolSize = ConnectionsOfOneApp };
        return new TestDatabase(DatabaseProvider.PostgreSql, settings.ConnectionString, async () =>
        {
            await using (var connection = new NpgsqlConnection(settings.ConnectionString)) NpgsqlConnection.ClearPool(connection);
            await ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
        });
    }

    private static async Task<string> MakeTemplateAsync()
    {
        const string template = "intranet_template";
        await ExecuteAsync($"CREATE DATABASE {template}");
        var settings = new NpgsqlConnectionStringBuilder((await TestServer.Running).ConnectionString(template)) { Pooling = false };
        await using var db = PostgreSqlIntranetDbContext.Detached(settings.ConnectionString);
        await db.Database.MigrateAsync();
        return template;
    }

    private static async Task ExecuteAsync(string sql)
    {
        var settings = new NpgsqlConnectionStringBuilder((await TestServer.Running).ConnectionString("postgres")) { Pooling = false };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<TestDatabase> CreateOnSqlServerAsync()
    {
        var settings = new SqlConnectionStringBuilder(SqlServer) { InitialCatalog = NewName() };
        await using (var db = SqlServerIntranetDbContext.Detached(settings.ConnectionString)) await db.Database.MigrateAsync();
        return new TestDatabase(DatabaseProvider.SqlServer, settings.ConnectionString, async () =>
        {
            await using var db = SqlServerIntranetDbContext.Detached(settings.ConnectionString);
            await db.Database.EnsureDeletedAsync();
        });
    }
}

/// <summary>Reports the running test as skipped, with the reason.</summary>
public sealed class SkippedException(string reason) : Exception(DynamicSkipToken.Value + reason);
