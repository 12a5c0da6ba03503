using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.SqlServer.Migrations
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

            migrationBuilder.CreateIndex(
                name: "IX_RecordAccess_Principal_RecordType_Effect_RecordId",
                table: "RecordAccess",
                columns: new[] { "Principal", "RecordType", "Effect", "RecordId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RecordAccess_Principal_RecordType_Effect_RecordId",
                table: "RecordAccess");

            migrationBuilder.CreateIndex(
                name: "IX_RecordAccess_Principal_RecordType_RecordId",
                table: "RecordAccess",
                columns: new[] { "Principal", "RecordType", "RecordId" });
        }
    }
}
