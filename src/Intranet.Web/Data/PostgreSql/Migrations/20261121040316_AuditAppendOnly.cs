using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.PostgreSql.Migrations
{
    /// <summary>The audit trail takes new rows and refuses to change or lose any, whoever asks.</summary>
    public partial class AuditAppendOnly : Migration
    {
        private static readonly string[] s_tables = ["ProcessContext", "AuditEntry", "AuditSeal"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'The audit trail is append-only.'; END $$;
                """);
            foreach (var table in s_tables)
            {
                migrationBuilder.Sql($"""
                    CREATE TRIGGER "{table}_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "{table}"
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in s_tables) migrationBuilder.Sql($"DROP TRIGGER \"{table}_append_only\" ON \"{table}\";");
            migrationBuilder.Sql("DROP FUNCTION refuse_change_of_audit();");
        }
    }
}
