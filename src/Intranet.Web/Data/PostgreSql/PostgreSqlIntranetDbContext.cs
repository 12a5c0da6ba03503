using System.Reflection;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;

namespace Intranet.Web.Data.PostgreSql;

public sealed class PostgreSqlIntranetDbContext(DbContextOptions<PostgreSqlIntranetDbContext> options) : IntranetDbContext(options)
{
    protected override string ThaiCollation => "th-TH-x-icu";

    protected override IEnumerable<Assembly> MappingAssemblies => Mappings.Assemblies;

    public static void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(Prepared(connectionString), npgsql => npgsql.EnableRetryOnFailure());

    /// <summary>Connections keep the plans of the statements that they run most.</summary>
    public static string Prepared(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 200 }.ConnectionString;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        NpgsqlModelBuilderExtensions.UseHiLo(builder);
        builder.HasSequence(NpgsqlModelExtensions.DefaultHiLoSequenceName).IncrementsBy(IdsAtATime);
        QuartzTables.Map(builder, static name => name, smallNumbers: true);
        FindWithinWords(builder);
    }

    // Thai sets no spaces between words, so that what is sought stands anywhere in a text: groups of three letters find it.
    private static void FindWithinWords(ModelBuilder builder)
    {
        builder.HasPostgresExtension("pg_trgm");
        builder.Entity<Complaint>().HasIndex(c => c.SearchText).HasMethod("gin").HasOperators("gin_trgm_ops");
    }

    /// <summary>A context without the application around it, for tools and tests.</summary>
    internal static PostgreSqlIntranetDbContext Detached(string connectionString)
    {
        var options = new DbContextOptionsBuilder<PostgreSqlIntranetDbContext>();
        Configure(options, connectionString);
        options.UseApplicationServiceProvider(IdentityTables.DesignTimeServices);
        return new PostgreSqlIntranetDbContext(options.Options);
    }

    internal sealed class Factory : IDesignTimeDbContextFactory<PostgreSqlIntranetDbContext>
    {
        public PostgreSqlIntranetDbContext CreateDbContext(string[] args) => Detached("Host=design-time");
    }
}
