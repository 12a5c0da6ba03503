using System.Reflection;
using Intranet.Domain.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Intranet.Web.Data.SqlServer;

public sealed class SqlServerIntranetDbContext(DbContextOptions<SqlServerIntranetDbContext> options) : IntranetDbContext(options)
{
    protected override string ThaiCollation => "Thai_100_CI_AS";

    protected override IEnumerable<Assembly> MappingAssemblies => Mappings.Assemblies;

    public static void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlServer(connectionString, sql => sql.EnableRetryOnFailure().UseCompatibilityLevel(150));

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        SqlServerModelBuilderExtensions.UseHiLo(builder);
        builder.HasSequence(SqlServerModelExtensions.DefaultHiLoSequenceName).IncrementsBy(IdsAtATime);

        // A credential's id may have 1024 bytes; a clustered key holds 900.
        SqlServerKeyBuilderExtensions.IsClustered(builder.Entity<IdentityUserPasskey<long>>().HasKey(p => p.CredentialId), clustered: false);
        QuartzTables.Map(builder, static name => name.ToUpperInvariant(), smallNumbers: false);
    }

    /// <summary>A context without the application around it, for tools and tests.</summary>
    internal static SqlServerIntranetDbContext Detached(string connectionString)
    {
        var options = new DbContextOptionsBuilder<SqlServerIntranetDbContext>();
        Configure(options, connectionString);
        options.UseApplicationServiceProvider(IdentityTables.DesignTimeServices);
        return new SqlServerIntranetDbContext(options.Options);
    }

    internal sealed class Factory : IDesignTimeDbContextFactory<SqlServerIntranetDbContext>
    {
        public SqlServerIntranetDbContext CreateDbContext(string[] args) => Detached("Server=design-time");
    }
}
