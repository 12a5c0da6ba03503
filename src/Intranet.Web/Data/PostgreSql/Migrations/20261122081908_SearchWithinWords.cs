using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class SearchWithinWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RecordAccess_Principal_RecordType_RecordId",
                table: "RecordAccess");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateIndex(
                name: "IX_RecordAccess_Principal_RecordType_Effect_RecordId",
                table: "RecordAccess",
                columns: new[] { "Principal", "RecordType", "Effect", "RecordId" });

            migrationBuilder.CreateIndex(
                name: "IX_Complaint_SearchText",
                table: "Complaint",
                column: "SearchText")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RecordAccess_Principal_RecordType_Effect_RecordId",
                table: "RecordAccess");

            migrationBuilder.DropIndex(
                name: "IX_Complaint_SearchText",
                table: "Complaint");

            migrationBuilder.AlterDatabase()
                .OldAnnotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateIndex(
                name: "IX_RecordAccess_Principal_RecordType_RecordId",
                table: "RecordAccess",
                columns: new[] { "Principal", "RecordType", "RecordId" });
        }
    }
}
