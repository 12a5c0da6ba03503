using Intranet.Domain.Data;
using Intranet.Web.Data.PostgreSql;
using Intranet.Web.Data.SqlServer;
using Intranet.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Intranet.Testing;

/// <summary>The models and migrations of both databases, without a server.</summary>
public static class Models
{
    public static IntranetDbContext Context(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.PostgreSql => new PostgreSqlIntranetDbContext.Factory().CreateDbContext([]),
        DatabaseProvider.SqlServer => new SqlServerIntranetDbContext.Factory().CreateDbContext([]),
    };

    /// <summary>What the migrations lack to make up the model; empty where they are up to date.</summary>
    public static IReadOnlyList<string> Drift(DbContext db)
    {
        var snapshot = db.GetService<IMigrationsAssembly>().ModelSnapshot?.Model;
        if (snapshot is IMutableModel mutable) snapshot = mutable.FinalizeModel();
        if (snapshot is not null) snapshot = db.GetService<IModelRuntimeInitializer>().Initialize(snapshot);
        var model = db.GetService<IDesignTimeModel>().Model;
        var differences = db.GetService<IMigrationsModelDiffer>().GetDifferences(snapshot?.GetRelationalModel(), model.GetRelationalModel());
        return [.. differences.Select(Tell)];
    }

    private static string Tell(MigrationOperation operation) => operation switch
    {
        ColumnOperation column => $"{operation.GetType().Name} {column.Table}.{column.Name} {column.ColumnType} {column.MaxLength} {column.Collation}",
        ITableMigrationOperation table => $"{operation.GetType().Name} {table.Table}",
        _ => operation.GetType().Name,
    };
}
