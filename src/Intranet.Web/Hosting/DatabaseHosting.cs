using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Web.Data;
using Intranet.Web.Data.LocalPostgres;
using Intranet.Web.Data.PostgreSql;
using Intranet.Web.Data.SqlServer;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Hosting;

/// <summary>Which database this installation uses.</summary>
public enum DatabaseProvider
{
    PostgreSql,
    SqlServer,
}

internal static class DatabaseHosting
{
    public const string ConnectionName = "Intranet";
    public const string ProviderKey = "Database:Provider";
    private const string LocalDatabaseName = "intranet";

    /// <summary>
    /// Uses the configured database; without a connection string, a private one: SQL Server LocalDB on Windows, else a
    /// local PostgreSQL, which the result owns and stops.
    /// </summary>
    public static async Task<LocalPostgresServer?> AddDatabaseAsync(WebApplicationBuilder builder)
    {
        var provider = builder.Configuration.GetValue(ProviderKey, DatabaseProvider.PostgreSql);
        var connectionString = builder.Configuration.GetConnectionString(ConnectionName);
        LocalPostgresServer? local = null;
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            builder.Configuration.AddInMemoryCollection([new(DemoOptions.EnabledKey, builder.Configuration[DemoOptions.EnabledKey] ?? "true")]);
            if (OperatingSystem.IsWindows())
            {
                provider = DatabaseProvider.SqlServer;
                connectionString = @"Server=(localdb)\MSSQLLocalDB;Database=Intranet;Trusted_Connection=True";
            }
            else
            {
                local = await StartLocalAsync(builder);
                provider = DatabaseProvider.PostgreSql;
                connectionString = local.ConnectionString(LocalDatabaseName);
            }
        }

        Add(builder.Services, provider, connectionString);
        return local;
    }

    private static async Task<LocalPostgresServer> StartLocalAsync(WebApplicationBuilder builder)
    {
        using var logging = LoggerFactory.Create(log => log.AddConfiguration(builder.Configuration.GetSection("Logging")).AddConsole());
        var server = await LocalPostgresServer.StartAsync(
            new LocalPostgresOptions(DataFolder.Of(builder.Environment)), logging.CreateLogger<LocalPostgresServer>(), CancellationToken.None);
        await server.EnsureDatabaseAsync(LocalDatabaseName);
        return server;
    }

    private static void Add(IServiceCollection services, DatabaseProvider provider, string connectionString)
    {
        if (provider == DatabaseProvider.SqlServer)
        {
            services.AddContext<SqlServerIntranetDbContext>(options => SqlServerIntranetDbContext.Configure(options, connectionString));
            services.AddSingleton<IDatabaseDialect, SqlServerDialect>();
        }
        else
        {
            services.AddContext<PostgreSqlIntranetDbContext>(options => PostgreSqlIntranetDbContext.Configure(options, connectionString));
            services.AddSingleton<IDatabaseDialect, PostgreSqlDialect>();
        }

#if WORKFLOW_HOST_ELSA
        services.AddElsa(provider, connectionString);
#endif
        services.AddJobScheduler(provider, connectionString);
        services.AddHealthChecks().AddDbContextCheck<IntranetDbContext>();
        services.AddDataProtection().SetApplicationName("intranet");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = new DataProtectionKeys(provider.GetRequiredService<IServiceScopeFactory>())));
    }

    // One for each scope, from a pool: to set one up takes as long as a query.
    private static void AddContext<TContext>(this IServiceCollection services, Action<DbContextOptionsBuilder> configure)
        where TContext : IntranetDbContext
    {
        services.AddPooledDbContextFactory<TContext>(configure);
        services.AddScoped<IntranetDbContext>(scope =>
        {
            var db = scope.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext();
            db.Serve(scope.GetRequiredService<CurrentActor>());
            return db;
        });
    }
}

/// <summary>Where this installation keeps what is not in the database.</summary>
internal static class DataFolder
{
    public static string Of(IHostEnvironment environment) =>
        LocalPostgresServer.DefaultDataFolder(Path.GetFullPath(Path.Combine(environment.ContentRootPath, "..", "..")));
}
