using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class CentreDeskIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Complaint_OfficerId",
                table: "Complaint");

            migrationBuilder.CreateIndex(
                name: "IX_Complaint_OfficerId_ToldOn",
                table: "Complaint",
                columns: new[] { "OfficerId", "ToldOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Complaint_ToldOn_Id",
                table: "Complaint",
                columns: new[] { "ToldOn", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Complaint_OfficerId_ToldOn",
                table: "Complaint");

            migrationBuilder.DropIndex(
                name: "IX_Complaint_ToldOn_Id",
                table: "Complaint");

            migrationBuilder.CreateIndex(
                name: "IX_Complaint_OfficerId",
                table: "Complaint",
                column: "OfficerId");
        }
    }
}
