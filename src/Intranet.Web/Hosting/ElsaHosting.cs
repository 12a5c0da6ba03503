using Elsa.Common.Multitenancy;
using Elsa.Extensions;
using Elsa.Persistence.EFCore.Extensions;
using Elsa.Persistence.EFCore.Modules.Management;
using Elsa.Persistence.EFCore.Modules.Runtime;
using Elsa.Workflows.Runtime.Distributed.Extensions;
using Intranet.Workflows.OnElsa;
using Medallion.Threading;
using Medallion.Threading.Postgres;
using Medallion.Threading.SqlServer;

namespace Intranet.Web.Hosting;

/// <summary>Elsa with its tables in our database, in a schema of their own that its packages create and migrate.</summary>
internal static class ElsaHosting
{
    public static void AddElsa(this IServiceCollection services, DatabaseProvider provider, string connectionString)
    {
        var isSqlServer = provider == DatabaseProvider.SqlServer;
        services.AddElsa(elsa => elsa
            .UseWorkflowManagement(management => management.UseEntityFrameworkCore(store =>
            {
                if (isSqlServer) store.UseSqlServer(connectionString);
                else store.UsePostgreSql(connectionString);
            }))
            .UseWorkflowRuntime(runtime =>
            {
                runtime.UseEntityFrameworkCore(store =>
                {
                    if (isSqlServer) store.UseSqlServer(connectionString);
                    else store.UsePostgreSql(connectionString);
                });

                // The local runtime loses updates when two bookmarks of an instance are resumed at once, even on one node.
                runtime.UseDistributedRuntime();
                runtime.DistributedLockProvider = _ => isSqlServer
                    ? new SqlDistributedSynchronizationProvider(connectionString)
                    : (IDistributedLockProvider)new PostgresDistributedSynchronizationProvider(connectionString);
            })
            .AddProcessActivities());
    }

    /// <summary>Makes Elsa's tables and workflows, which its host would do only after the demonstration is loaded. May be repeated.</summary>
    public static Task StartElsaAsync(this IServiceProvider services) => services.GetRequiredService<ITenantService>().ActivateTenantsAsync();
}
